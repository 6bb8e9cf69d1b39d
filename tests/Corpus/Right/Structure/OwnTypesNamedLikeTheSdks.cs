using Barline;

namespace MyTrading
{
    /// <summary>A model of the user's own, with the name of the SDK's attribute.</summary>
    public abstract class Indicator
    {
        public abstract double Next(double price);

        public async Task<double> Process(double price)
        {
            await Task.Yield();
            return Next(price);
        }
    }

    public class Strategy
    {
        public List<string> Rules { get; } = [];

        public bool Process(int number) => number > Rules.Count;
    }

    public sealed class Smoother : Indicator
    {
        private double last;

        public override double Next(double price) => last = 0.9 * last + 0.1 * price;
    }
}

[Barline.Strategy("Uses its own smoother")]
public partial class OwnSmoother
{
    private readonly MyTrading.Smoother smoother = new();

    void Process(Bar bar)
    {
        if (bar.Close > smoother.Next(bar.Close)) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}
