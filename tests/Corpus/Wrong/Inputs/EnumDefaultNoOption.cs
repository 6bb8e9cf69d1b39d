using Barline;

namespace EnumOptions;

public enum Direction { Both, LongOnly, ShortOnly }

[Strategy("Enum options")]
public partial class EnumOptions
{
    private Direction direction;

    void Setup()
    {
        direction = Input.Enum("Direction", Direction.ShortOnly, options: [Direction.Both, Direction.LongOnly]); // BAR1007
    }

    void Process(Bar bar)
    {
        if (direction != Direction.ShortOnly && bar.Close > bar.Open) Strategy.Entry("L", Side.Long);
        if (bar.Close < bar.Open) Strategy.Close("L");
    }
}
