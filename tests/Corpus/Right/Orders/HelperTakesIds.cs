using Barline;

namespace HelperIds;

[Strategy("Helpers with ids")]
public partial class HelperIds
{
    private void Enter(Side side, string id = "Core") => Strategy.Entry(id, side);

    private void Leave(params string[] ids)
    {
        foreach (string id in ids) Strategy.Close(id);
    }

    void Process(Bar bar)
    {
        double rsi = Ta.Rsi(Close, 6);
        if (rsi < 20) Enter(Side.Long);
        if (rsi > 80) Enter(Side.Short, id: "Fade");
        if (rsi is > 45 and < 55) Leave("Core", "Fade");
        if (bar.Time.Hour == 0) Strategy.Close("Core");
        Strategy.Exit("Guard", "Fade", loss: 200);
    }
}
