using Barline;

namespace A
{
    [Indicator]
    public partial class Node
    {
        B.Node other;
        void Setup() => other = Import(new B.Node()); // BAR2001
        [Output] public Series<double> V => other.V + 1;
    }
}

namespace B
{
    [Indicator]
    public partial class Node
    {
        A.Node other;
        void Setup() => other = Import(new A.Node()); // BAR2001
        [Output] public Series<double> V => other.V - 1;
    }
}

namespace C
{
    [Indicator]
    public partial class Node
    {
        A.Node other;
        void Setup() => other = Import(new A.Node());
        [Output] public Series<double> V => other.V * 2;
    }
}
