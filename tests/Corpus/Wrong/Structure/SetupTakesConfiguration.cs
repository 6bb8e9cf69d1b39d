using Barline;

namespace Backend.Trading
{
    public interface IConfiguration
    {
        int Period { get; }
    }

    [Strategy("Injected")]
    public partial class InjectedStrategy
    {
        private int period = 20;

        public void Setup(IConfiguration configuration) // BAR0004
        {
            period = configuration.Period;
        }

        public void Process(Bar bar)
        {
            if (bar.Close > Ta.Highest(High, period)[1])
            {
                Strategy.Entry("Break", Side.Long);
            }
        }
    }
}
