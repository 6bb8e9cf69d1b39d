using Barline;

[Strategy("State machine")]
public partial class StateMachine
{
    private enum State { Waiting, Armed, Entered }

    private readonly Var<int> age = new(0);
    private State state = State.Waiting;
    private double trigger;

    void Process(Bar bar)
    {
        age.Value = state == State.Waiting ? 0 : age + 1;
        state = state switch
        {
            State.Waiting when Close < Ta.Lowest(Low, 10)[1] => Arm(bar),
            State.Armed when bar.Close > trigger => Enter(),
            State.Entered when age > 24 || bar.Close < trigger * 0.98 => Leave(),
            _ => state,
        };
    }

    private State Arm(Bar bar)
    {
        trigger = bar.High;
        return State.Armed;
    }

    private State Enter()
    {
        Strategy.Entry("Long", Side.Long);
        return State.Entered;
    }

    private State Leave()
    {
        Strategy.Close("Long");
        return State.Waiting;
    }
}
