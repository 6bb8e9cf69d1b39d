using Barline;

[Strategy("Reads weights")]
public partial class ReadsWeights
{
    private readonly List<double> weights = [];

    void Setup()
    {
        using var stream = new FileStream("weights.bin", FileMode.Open); // BAR5005
        int next;
        while ((next = stream.ReadByte()) >= 0) weights.Add(next / 255.0);
    }

    void Process(Bar bar)
    {
        if (weights.Sum() > 1 && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
