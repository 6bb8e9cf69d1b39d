namespace Barline.Tests.Engine;

/// <summary>Outputs that are expressions, of each form.</summary>
[Indicator]
internal sealed partial class ExpressionOutputs
{
    [Input]
    public double Factor { get; init; } = 1;

    [Output]
    public Series<double> Scaled => (Close - Open) * Factor / 2;

    [Output]
    public Series<bool> Rising => Close > Open && !(Close * 2 < Open);

    [Output]
    public SeriesExpression<double> Shifted => Close[2] + 1;

    [Output]
    public Series<double> Kept { get; private set; }

    [Output]
    public Series<int> Phase => BarIndex * 3 % 4;

    void Setup() => Kept = -Close;
}
