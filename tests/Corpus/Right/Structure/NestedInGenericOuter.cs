using Barline;

namespace Generic.Desks;

public abstract partial class Desk<TVenue>
    where TVenue : struct, Enum
{
    protected internal sealed partial class Rules
    {
        /// <summary>Sits in two types of which one is generic.</summary>
        [Strategy("Venue momentum", InitialCapital = 5_000)]
        public sealed partial class VenueMomentum
        {
            [Input(Min = 1)] public int Length { get; init; } = 12;

            private void Process(Bar bar)
            {
                if (Ta.Mom(Close, Length) > 0) Strategy.Entry("V", Side.Long);
                if (Ta.Mom(Close, Length) < 0) Strategy.Close("V");
            }
        }
    }
}

[Strategy("Something that runs")]
public partial class Runs
{
    void Process()
    {
    }
}
