using Barline;

public enum Kind { Simple, Exponential, Weighted }

[Indicator("Average of choice")]
public partial class AverageOfChoice
{
    [Input] public Kind Kind { get; init; } = Kind.Weighted;
    [Input(Min = 1)] public int Length { get; init; } = 20;
    [Input] public bool Typical { get; init; }

    [Output]
    public Series<double> Value
    {
        get
        {
            Series<double> source = Typical ? Hlc3 : Close;
            return Kind switch
            {
                Kind.Simple => Ta.Sma(source, Length),
                Kind.Exponential => Ta.Ema(source, Length),
                _ when Length > 1 => Ta.Wma(source, Length),
                _ => source,
            };
        }
    }

    [Output] public Series<double> Slope => Length > 10 ? Ta.Change(Value, Math.Max(1, Length / 10)) : Ta.Change(Value);
}
