using Barline;

public class Book // BAR0002
{
    public partial struct Chapter
    {
        [Indicator("Body of a candle")]
        internal sealed partial class Body
        {
            [Output] public double Size { get; private set; }

            void Process(Bar bar) => Size = Math.Abs(bar.Close - bar.Open);
        }
    }
}
