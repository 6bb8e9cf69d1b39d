using Barline;

[Indicator("Profile")]
public partial class Profile
{
    private static readonly int[] counts = new int[24];

    [Output] public double Value { get; private set; }

    void Process(Bar bar)
    {
        int hour = bar.Time.Hour;
        Value = hour;
        counts[hour]++; // BAR5009
    }
}
