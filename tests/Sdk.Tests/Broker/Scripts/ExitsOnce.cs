namespace Barline.Tests.Brokers;

/// <summary>Is in the market whenever it can, and asks for an exit once, for the first trade.</summary>
[Strategy("Exits once", CalcOnOrderFills = true)]
public sealed partial class ExitsOnce
{
    private void Process()
    {
        if (Strategy.PositionSize == 0)
        {
            Strategy.Entry("U", Side.Long);
        }

        if (BarIndex == 1)
        {
            Strategy.Exit("X", from: "U", stop: 97);
        }
    }
}
