using Barline;

namespace First
{
    [ScriptNamespace("Tools")]
    public class FirstTools
    {
        public bool IsUp(Bar bar) => bar.Close > bar.Open;
    }

    [Strategy("First")]
    [Uses<FirstTools>]
    public partial class FirstStrategy
    {
        void Process(Bar bar)
        {
            if (Tools.IsUp(bar)) Strategy.Entry("Long", Side.Long);
        }
    }
}

namespace Second
{
    [ScriptNamespace("Tools")]
    public class SecondTools
    {
        public bool IsDown(Bar bar) => bar.Close < bar.Open;
    }

    [Strategy("Second")]
    [Uses<SecondTools>]
    public partial class SecondStrategy
    {
        void Process(Bar bar)
        {
            if (Tools.IsDown(bar)) Strategy.Entry("Short", Side.Short);
        }
    }
}
