using Barline;

public enum Mode { Follow, Fade }

[Strategy("Modes")]
public partial class Modes
{
    [Input] public Mode Mode { get; init; } = Mode.Follow;

    void Process(Bar bar)
    {
        bool isUp = Ta.Crossover(Close, Ta.Sma(Close, 20));
        bool isDown = Ta.Crossunder(Close, Ta.Sma(Close, 20));
        switch (Mode)
        {
            case Mode.Follow when isUp:
            case Mode.Fade when isDown:
                Open(Side.Long);
                break;
            case Mode.Follow when isDown:
            case Mode.Fade when isUp:
                Open(Side.Short);
                break;
            default:
                break;
        }

        Strategy.Exit("Long stop", from: "L", loss: 200);
        Strategy.Exit("Short stop", from: "S", loss: 200);

        void Open(Side side)
        {
            string id = side == Side.Long ? "L" : "S";
            Strategy.Entry(id, side);
        }
    }
}
