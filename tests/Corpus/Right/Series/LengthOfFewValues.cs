using Barline;

[Strategy("Two speeds")]
public partial class TwoSpeeds
{
    private int length = 20;

    [Input(Min = 1)] public int Calm { get; init; } = 40;

    void Process(Bar bar)
    {
        // Two or three definitions, whatever happens.
        bool isWild = bar.High - bar.Low > 1.5 * Ta.Atr(14);
        double first = Ta.Sma(Close, isWild ? 10 : Calm);
        int byDay = bar.Time.DayOfWeek switch
        {
            DayOfWeek.Monday => 5,
            DayOfWeek.Friday => 15,
            _ => 10,
        };
        double second = Ta.Rsi(Close, byDay);
        if (isWild) length = 10;
        else if (bar.Close > first) length = 20;
        if (second < 60 && bar.Close > Ta.Ema(Close, length)) Strategy.Entry("Long", Side.Long);
        if (second > 75) Strategy.Close("Long");
    }
}
