namespace Barline.Tests.Brokers;

[Strategy("Notes what it sees", CalcOnOrderFills = true, AccountCurrency = "EUR", MarginLong = 50, MarginShort = 25.5)]
public sealed partial class NotesWhatItSees
{
    private readonly Var<double> highest = new(0);

    public List<string> Seen { get; } = [];

    private void Process(Bar bar)
    {
        highest.Value = Math.Max(highest, High);
        double mean = Ta.Sma(Close, 2);
        double smooth = Ta.Highest(highest, 2);
        Seen.Add(FormattableString.Invariant(
            $"{BarIndex.Value}: {bar.Open} {bar.High} {bar.Low} {bar.Close} {bar.Volume} {Close.Value} {Hl2.Value} {(double)Close[1]} {mean} {smooth} {Strategy.PositionSize}"));
        if (BarIndex == 1 && Strategy.PositionSize == 0 && !Na.Is(Volume))
        {
            Strategy.Entry("L", Side.Long, stop: 104);
        }

        if (BarIndex == 2 && Strategy.PositionSize > 0 && Na.Is(Volume))
        {
            Strategy.Exit("X", from: "L", stop: 109);
        }
    }
}
