using Barline;

namespace Monkeys;

[Strategy("Monkey")]
public partial class Monkey
{
    private readonly Random dice = new Random(); // BAR5002

    void Process(Bar bar)
    {
        if (dice.NextDouble() < 0.1) Strategy.Entry("Banana", Side.Long);
        if (dice.Next(10) == 9) Strategy.Close("Banana");
    }
}
