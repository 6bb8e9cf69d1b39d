using Barline;

[Indicator("Plain outputs")]
public partial class PlainTypes
{
    [Output] public int Whole { get; private set; }
    [Output] public long Long { get; private set; }
    [Output] public float Single { get; private set; }
    [Output] public DateTime LastTime { get; private set; }
    [Output] public Side Direction { get; private set; }
    [Output] internal double Inner => Whole + Single;
    [Output] public Series<DateTime> Times => Time;

    void Process(Bar bar)
    {
        Whole++;
        Long = bar.Time.Ticks;
        Single = (float)bar.Close;
        LastTime = bar.Time;
        Direction = bar.Close > bar.Open ? Side.Long : Side.Short;
    }
}
