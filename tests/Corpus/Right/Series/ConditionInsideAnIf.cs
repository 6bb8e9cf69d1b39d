using Barline;

// A definition inside an if has the values that it has outside of one.
[Strategy("Definitions in branches")]
public partial class DefinitionsInBranches
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open)
        {
            double average = Ta.Sma(Close, 20);
            if (bar.Close > average && Ta.Crossover(Ta.Ema(Close, 5), Ta.Ema(Close, 15))) Strategy.Entry("Long", Side.Long);
        }
        else if (bar.Time.Hour > 12)
        {
            double low = Ta.Lowest(Low, 30)[1];
            if (bar.Close < low) Strategy.Close("Long");
        }

        double value = bar.Volume > 1200 ? Ta.Rsi(Close, 7) : Ta.Rsi(Close, 21);
        if (value > 80) Strategy.CloseAll();
    }
}
