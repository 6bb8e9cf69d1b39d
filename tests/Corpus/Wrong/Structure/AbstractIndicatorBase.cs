using Barline;

namespace Library;

[Indicator("Average")]
public abstract partial class AverageBase // BAR0006
{
    [Input(Min = 1)]
    public int Length { get; init; } = 20;

    [Output]
    public Series<double> Line => Average();

    protected abstract Series<double> Average();
}
