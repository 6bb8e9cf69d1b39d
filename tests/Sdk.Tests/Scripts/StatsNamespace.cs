namespace Barline.Tests.Scripts;

/// <summary>A namespace of the user's own that builds on the bars and on other functions.</summary>
[ScriptNamespace("Stats")]
internal class StatsNamespace : NamespaceBase
{
    public int Attachments { get; private set; }

    public virtual Series<double> Range(int length) => Ta.Sma(Prices.High - Prices.Low, length);

    public double Tick => Instrument.TickSize;

    protected override void OnAttached() => Attachments++;
}
