using Barline;

// A member of the user's own wins over the one that would be generated.
[Strategy("Own Ta")]
public partial class OwnTa
{
    private readonly Functions Ta = new();
    private double Volume { get; set; }

    void Process(Bar bar)
    {
        Volume = bar.Volume;
        if (Ta.Middle(bar) > bar.Open && Volume > 0) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }

    private sealed class Functions
    {
        public double Middle(Bar bar) => bar.Hl2;
    }
}
