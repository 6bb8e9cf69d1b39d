using Barline;

namespace Registered;

public sealed class CountingTa : TaNamespace
{
    public int Calls { get; private set; }

    public override Series<double> Sma(Series<double> source, int length)
    {
        Calls++;
        return base.Sma(source, length);
    }
}

[ScriptNamespace("Costs")]
public sealed class Costs(double perTrade)
{
    public double RoundTrip => 2 * perTrade;
}

[Strategy("Needs registration")]
[Uses<Costs>]
public partial class NeedsRegistration
{
    void Process(Bar bar)
    {
        if (bar.Close - Ta.Sma(Close, 10) > Costs.RoundTrip) Strategy.Entry("C", Side.Long);
        if (bar.Close < Ta.Sma(Close, 10)) Strategy.Close("C");
    }
}

public static class Start
{
    public static int Main(string[] args)
    {
        var ta = new CountingTa();
        var engine = new BacktestEngine().RegisterNamespace<TaNamespace>(ta).RegisterNamespace(() => new Costs(0.05));
        engine.Run(new NeedsRegistration(), BarSeries.ReadCsv(args[0]));
        return ta.Calls > 0 ? 0 : 1;
    }
}
