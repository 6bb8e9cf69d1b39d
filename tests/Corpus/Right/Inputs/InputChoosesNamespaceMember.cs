using Barline;

[Strategy("Fields from Setup")]
public partial class FieldsFromSetup
{
    private Source source = Source.Close;
    private Timeframe timeframe;
    private Session session = Session.Always;
    private DateTime until;
    private int[] lengths = [];

    void Setup()
    {
        source = Input.Source("Source", Source.Hl2);
        timeframe = Input.Timeframe("Timeframe", "60");
        session = Input.Session("Hours", "0900-1700");
        until = Input.Time("Until", new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        lengths = [.. Lengths()];
        if (Input.Bool("Plot", false)) Chart.Plot(Ta.Sma(source, lengths[0]), "Average");
    }

    void Process(Bar bar)
    {
        if (bar.Time > until || !session.Contains(bar.Time) || timeframe.Seconds != 3600) return;
        if (lengths.All(length => bar.Close > Ta.Sma(source, length))) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }

    private IEnumerable<int> Lengths()
    {
        yield return Input.Int("Fast", 8, min: 1);
        yield return Input.Int("Slow", 34, min: 1);
    }
}
