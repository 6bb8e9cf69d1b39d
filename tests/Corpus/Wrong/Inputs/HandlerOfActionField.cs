using Barline;

namespace Callbacks;

[Strategy("Callback")]
public partial class Callback
{
    private Action<Bar> onBar = _ => { };

    void Setup() => onBar = Handle;

    private void Handle(Bar bar)
    {
        if (bar.Close > Input.Double("Level", 100)) Strategy.Entry("C", Side.Long); // BAR1001
        else Strategy.Close("C");
    }

    void Process(Bar bar) => onBar(bar);
}
