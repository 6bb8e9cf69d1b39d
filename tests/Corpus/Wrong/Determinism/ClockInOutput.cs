using Barline;

[Indicator("Age of a bar")]
public partial class AgeOfBar
{
    [Output] public double Hours => (Today - Time.Value).TotalHours;

    private static DateTime Today => DateTime.Today; // BAR5001
}
