using Barline;

[Strategy("Built")]
public sealed partial class Built
{
    private readonly List<Func<Bar, bool>> rules;

    private Built(List<Func<Bar, bool>> rules) => this.rules = rules;

    void Process(Bar bar)
    {
        if (rules.TrueForAll(rule => rule(bar))) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }

    public sealed class Builder
    {
        private readonly List<Func<Bar, bool>> rules = [];

        public Builder With(Func<Bar, bool> rule)
        {
            rules.Add(rule);
            return this;
        }

        public Built Build() => new(rules);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        Built strategy = new Built.Builder().With(bar => bar.Close > bar.Open).With(bar => bar.Volume > 0).Build();
        Console.WriteLine(Backtest.Run(strategy, BarSeries.ReadCsv(args[0])).Metrics.NetProfit);
    }
}
