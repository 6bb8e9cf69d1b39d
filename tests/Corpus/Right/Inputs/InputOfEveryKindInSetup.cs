using Barline;

namespace Kinds;

[Strategy("All kinds in Setup")]
public partial class AllKindsInSetup
{
    private enum Mode { Long, Short, Both }

    private Mode mode;
    private Session session;
    private Source source;
    private DateTime start;

    void Setup()
    {
        mode = Input.Enum("Mode", Mode.Both, [Mode.Long, Mode.Both]);
        session = Input.Session("Session", "0800-1700");
        source = Input.Source("Source", Source.Ohlc4, tooltip: "what to average");
        start = Input.Time("Start", new DateTime(2024, 1, 2, 0, 0, 0, DateTimeKind.Utc));
        _ = Input.Timeframe("Frame", "1D");
        _ = Input.Symbol("Symbol", "AAPL");
        Color color = Input.Color("Line", Color.Navy);
        Chart.Plot(Ta.Sma(source, 20), "line", color, PlotStyle.StepLine, 2);
    }

    void Process(Bar bar)
    {
        if (bar.Time < start || !session.Contains(bar.Time)) return;
        if (mode != Mode.Short && Ta.Crossover(source, Ta.Sma(source, 20))) Strategy.Entry("L", Side.Long);
        if (mode != Mode.Long && Ta.Crossunder(source, Ta.Sma(source, 20))) Strategy.Entry("S", Side.Short);
    }
}
