using Barline;

namespace Members;

[ScriptNamespace("Session2")]
public class Hours
{
    public virtual bool IsOpen(Bar bar) => bar.Time.Hour is >= 7 and < 19;
}

[ScriptNamespace("Levels")]
public sealed class RoundLevels : Hours
{
    public double Nearest(double price) => Math.Round(price, MidpointRounding.AwayFromZero);
}

[Indicator("Distance to a round level")]
[Uses<RoundLevels>]
[Uses<Hours>]
public partial class DistanceToLevel
{
    private double Ratio(double stats) => stats * 100;

    [Output] public double Distance { get; private set; }

    void Process(Bar bar)
    {
        double Stats = bar.Close - Levels.Nearest(bar.Close);
        Distance = Session2.IsOpen(bar) ? Ratio(Stats) : Na.Value;
    }
}
