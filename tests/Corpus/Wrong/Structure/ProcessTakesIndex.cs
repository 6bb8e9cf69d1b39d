using Barline;

[Strategy("Every tenth bar")]
public partial class EveryTenthBar
{
    void Process(Bar bar, int index) // BAR0005
    {
        if (index % 10 == 0)
        {
            Strategy.Entry("Tenth", Side.Long);
        }
        else if (index % 10 == 5)
        {
            Strategy.Close("Tenth");
        }
    }
}
