namespace Barline.Tests.Brokers.Reference;

/// <summary>A bar, and what the script does at its close.</summary>
internal sealed record RefBar(double Open, double High, double Low, double Close, params IReadOnlyList<RefCommand> Commands)
{
    public bool HasPrices => !double.IsNaN(Open + High + Low + Close);
}
