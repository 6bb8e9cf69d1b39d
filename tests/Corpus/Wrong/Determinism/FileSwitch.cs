using Barline;

[Strategy("Kill switch")]
public partial class KillSwitch
{
    private static bool IsStopped => File.Exists("STOP"); // BAR5005

    void Process(Bar bar)
    {
        if (IsStopped) Strategy.CloseAll();
        else if (bar.Close > bar.Open) Strategy.Entry("K", Side.Long);
    }
}
