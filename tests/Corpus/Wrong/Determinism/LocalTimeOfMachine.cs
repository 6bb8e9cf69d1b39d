using Barline;

[Strategy("Local morning")]
public partial class LocalMorning
{
    void Process(Bar bar)
    {
        if (bar.Time.ToLocalTime().Hour == 9) Strategy.Entry("L", Side.Long); // BAR5004
        if (bar.Time.Hour == 16) Strategy.Close("L");
    }
}
