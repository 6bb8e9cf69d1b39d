using Barline;

namespace Forms
{
    [AttributeUsage(AttributeTargets.Property)]
    public sealed class InputAttribute : Attribute
    {
        public int Min { get; set; }
    }

    // A form of a web page, which has nothing to do with scripts.
    public sealed class Form
    {
        [Input(Min = 5)] public decimal Amount { get; } = 1;

        [Input] public object? Anything { get; set; }
    }
}

[Strategy("Beside a form")]
public partial class BesideAForm
{
    private readonly Forms.Form form = new();

    void Process(Bar bar)
    {
        form.Anything = bar;
        if (bar.Close > (double)form.Amount && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
