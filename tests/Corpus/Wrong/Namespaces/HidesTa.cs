using Barline;

[ScriptNamespace("Ta")]
public class MyTa
{
    public double Middle(Bar bar) => (bar.High + bar.Low) / 2;
}

[Strategy("Own Ta")]
[Uses<MyTa>] // BAR6003
public partial class OwnTa
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
