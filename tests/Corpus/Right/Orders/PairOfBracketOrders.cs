using Barline;

namespace Brackets;

[Strategy("Opening range", ProcessOrdersOnClose = false)]
public partial class OpeningRange
{
    private const string Up = nameof(Up), Down = nameof(Down);
    private double high = double.NegativeInfinity, low = double.PositiveInfinity;
    private bool isArmed;

    void Process(Bar bar)
    {
        if (bar.Time.Hour == 0)
        {
            Strategy.CancelAll();
            Strategy.CloseAll();
            (high, low, isArmed) = (bar.High, bar.Low, false);
        }
        else if (bar.Time.Hour <= 3)
        {
            high = Math.Max(high, bar.High);
            low = Math.Min(low, bar.Low);
        }
        else if (!isArmed && high > low && !double.IsInfinity(high))
        {
            Strategy.Entry(Up, Side.Long, stop: high + Instrument.TickSize, ocaName: "range", ocaType: OcaType.Cancel);
            Strategy.Entry(Down, Side.Short, stop: low - Instrument.TickSize, ocaName: "range", ocaType: OcaType.Cancel);
            isArmed = true;
        }

        if (isArmed)
        {
            Strategy.Exit("Up bracket", from: Up, stop: low, limit: high + 2 * (high - low));
            Strategy.Exit("Down bracket", from: Down, stop: high, limit: low - 2 * (high - low));
        }
    }
}
