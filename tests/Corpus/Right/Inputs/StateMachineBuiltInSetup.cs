using Barline;

namespace Machines;

internal sealed class Machine
{
    private readonly Dictionary<(string From, string On), (string To, Action<Bar> Do)> steps = [];

    public string State { get; private set; } = "idle";

    public Machine On(string from, string on, string to, Action<Bar> act)
    {
        steps.Add((from, on), (to, act));
        return this;
    }

    public void Send(string on, Bar bar)
    {
        if (!steps.TryGetValue((State, on), out var step)) return;
        State = step.To;
        step.Do(bar);
    }
}

[Strategy("State machine")]
public partial class StateMachineStrategy
{
    private readonly Machine machine = new();

    void Setup()
    {
        double distance = Input.Double("Distance", 2.5, 0.1);
        machine
            .On("idle", "up", "long", _ => Strategy.Entry("M", Side.Long))
            .On("long", "bar", "long", bar => Strategy.Exit("MX", "M", stop: bar.Close - distance))
            .On("long", "down", "idle", _ => Strategy.Close("M", "signal"));
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 18))) machine.Send("up", bar);
        if (Ta.Crossunder(Close, Ta.Ema(Close, 18))) machine.Send("down", bar);
        machine.Send("bar", bar);
    }
}
