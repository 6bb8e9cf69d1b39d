using Barline;

public sealed class Level(InputNamespace input)
{
    public static bool operator <(double price, Level level) => price < level.Value();

    public static bool operator >(double price, Level level) => price > level.Value();

    private double Value() => input.Double("Level", 100); // BAR1001
}

[Strategy("Level break")]
public partial class LevelBreak
{
    private Level level;

    void Setup() => level = new Level(Input);

    void Process(Bar bar)
    {
        if (bar.Close > level) Strategy.Entry("Long", Side.Long);
    }
}
