using Barline;

namespace Signals
{
    public enum Signal { None, Buy, Sell }

    [Strategy("Signal based")]
    public partial class SignalBased
    {
        [Input(Min = 2)] public int Length { get; init; } = 14;

        Signal Process(Bar bar) // BAR0005
        {
            double rsi = Ta.Rsi(Close, Length);
            return rsi switch
            {
                < 30 => Signal.Buy,
                > 70 => Signal.Sell,
                _ => Signal.None,
            };
        }
    }
}
