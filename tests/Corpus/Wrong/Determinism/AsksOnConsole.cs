using Barline;

[Strategy("Asks for a length")]
public partial class AsksForLength
{
    private int length = 20;

    void Setup()
    {
        Console.Write("Length: ");
        if (int.TryParse(Console.ReadLine(), out int given)) length = given; // BAR5007
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, length))) Strategy.Entry("Long", Side.Long);
    }
}
