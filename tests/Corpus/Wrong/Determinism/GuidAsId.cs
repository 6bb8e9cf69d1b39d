using Barline;

[Strategy("Unique ids")]
public partial class UniqueIds
{
    private string id = "";

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20)))
        {
            id = Guid.NewGuid().ToString("N"); // BAR5003
            Strategy.Entry(id, Side.Long);
        }
        else if (id.Length > 0 && Ta.Crossunder(Close, Ta.Sma(Close, 20)))
        {
            Strategy.Close(id);
        }
    }
}
