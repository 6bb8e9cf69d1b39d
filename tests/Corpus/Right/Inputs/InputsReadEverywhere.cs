using Barline;

public enum Average { Simple, Exponential, Hull }

[Strategy("Reads its inputs everywhere")]
public partial class ReadsEverywhere
{
    [Input("Kind of average")] public Average Kind { get; init; } = Average.Exponential;
    [Input(Min = 2, Max = 400, Group = "Average")] public int Length { get; init; } = 30;
    [Input(Group = "Average")] public Source Prices { get; init; } = Source.Hlc3;
    [Input] public DateTime From { get; init; } = new(2024, 1, 3, 0, 0, 0, DateTimeKind.Utc);
    [Input] public Session Hours { get; init; } = Session.Parse("0800-2000");
    [Input] public bool ShortToo { get; init; }

    private Series<double> Line => Kind switch
    {
        Average.Simple => Ta.Sma(Prices, Length),
        Average.Exponential => Ta.Ema(Prices, Length),
        _ => Ta.Hma(Prices, Length),
    };

    void Process(Bar bar)
    {
        if (bar.Time < From || !Hours.Contains(bar.Time)) return;
        if (Ta.Crossover(Close, Line)) Strategy.Entry("Long", Side.Long);
        if (!Ta.Crossunder(Close, Line)) return;
        if (ShortToo) Strategy.Entry("Short", Side.Short);
        else Strategy.Close("Long");
    }
}
