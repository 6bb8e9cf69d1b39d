using Barline;

[Strategy("Configured outside")]
public partial class ConfiguredOutside
{
    private double risk;

    void Setup() => risk = double.Parse(Environment.GetEnvironmentVariable("RISK") ?? "1"); // BAR5004

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long, Math.Max(1, Math.Floor(risk)));
    }
}
