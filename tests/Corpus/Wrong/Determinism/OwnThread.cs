using Barline;

[Strategy("Own thread")]
public partial class OwnThread
{
    private volatile bool isBusy;

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
        if (!isBusy) Start();
    }

    private void Start()
    {
        var thread = new Thread(() => isBusy = true); // BAR5008
        GC.KeepAlive(thread);
    }
}
