using Barline;

namespace Records;

public interface INamed { string Name { get; } }

[Strategy("Record with defaults")]
public sealed partial record RecordStrategy(int Seed = 3, string Name = "record") : INamed
{
    public RecordStrategy() : this(3) { }

    [Input("Length", Min = 2)]
    public int Length { get; init; } = 18;

    public void Process(Bar bar)
    {
        if (Ta.Crossover(Ta.Rma(Close, Length), Ta.Rma(Close, Length + Seed))) Strategy.Entry(Name, Side.Long);
        if (Ta.Crossunder(Ta.Rma(Close, Length), Ta.Rma(Close, Length + Seed))) Strategy.Close(Name);
    }
}
