using Barline;

namespace Ids;

[Strategy("Unique comments")]
public partial class UniqueComments
{
    void Process()
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 9)))
        {
            string tag = $"entry-{Guid.NewGuid():N}"; // BAR5003
            Strategy.Entry("U", Side.Long, comment: tag);
        }

        if (Ta.Crossunder(Close, Ta.Ema(Close, 9))) Strategy.Close("U");
    }
}
