namespace Barline.Tests.Inputs;

/// <summary>An input that is a property and is declared in <c>Setup</c> as well, under a title that only code knows.</summary>
[Indicator]
internal sealed partial class DeclaredTwice
{
    [Input]
    public int Length { get; init; } = 5;

    [Output]
    public Series<double> Value => Ta.Sma(Close, Length);

    void Setup() => Input.Int(string.Concat("len", "gth"), 5);
}
