using Barline;

// Setup calls the helper too, which does not make the other call right.
[Strategy("Helper of both")]
public partial class HelperOfBoth
{
    private int length;

    void Setup() => length = ReadLength();

    void Process(Bar bar)
    {
        if (bar.Time.Hour == 0) length = ReadLength();
        if (bar.Close > bar.Open && length > 3) Strategy.Entry("Long", Side.Long);
    }

    private int ReadLength()
    {
        return Input.Int("Length", 20, min: 1); // BAR1001
    }
}
