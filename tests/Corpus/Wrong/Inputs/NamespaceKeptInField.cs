using Barline;

namespace Kept;

[Strategy("Keeps the namespace")]
public partial class KeepsNamespace
{
    private InputNamespace inputs;

    void Setup() => inputs = Input;

    void Process(Bar bar)
    {
        if (bar.Close > inputs.Double("Level", 100)) Strategy.Entry("K", Side.Long); // BAR1001
        else Strategy.Close("K");
    }
}
