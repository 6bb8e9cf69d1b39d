using Barline;

namespace AtOnce;

[Strategy("At once")]
public partial class AtOnce
{
    void Setup()
    {
        new List<string> { "A", "B" }.ForEach(id => Strategy.Entry(id, Side.Long)); // BAR4001
    }

    void Process(Bar bar)
    {
        if (bar.Close < bar.Open) Strategy.CloseAll();
    }
}
