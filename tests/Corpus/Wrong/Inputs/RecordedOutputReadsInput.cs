using Barline;

[Indicator("Recorded")]
public partial class Recorded
{
    private double Scale()
    {
        return Input.Double("Scale", 100); // BAR1001
    }

    [Output] public double Body => (Close - Open) / Close * Scale();
}
