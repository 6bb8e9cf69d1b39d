using Barline;

namespace ClockOutput;

[Indicator("Age of the bar")]
public partial class AgeOfBar
{
    [Output] public double Hours => (TimeProvider.System.GetUtcNow().UtcDateTime - Time.Value).TotalHours; // BAR5001
}
