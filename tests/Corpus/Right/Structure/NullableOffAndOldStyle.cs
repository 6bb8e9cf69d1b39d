using Barline;

#nullable disable
using System.Collections;

namespace Trading
{
    [Strategy("Old style")]
    public partial class OldStyle
    {
        private ArrayList closes;
        private string lastSide;

        void Setup()
        {
            this.closes = new ArrayList();
        }

        void Process(Bar bar)
        {
            this.closes.Add(bar.Close);
            if (this.closes.Count < 20) { return; }
            double first = (double)this.closes[this.closes.Count - 20];
            if (bar.Close > first && this.lastSide != "long")
            {
                this.Strategy.Entry("Long", Side.Long);
                this.lastSide = "long";
            }
            else if (bar.Close < first)
            {
                this.Strategy.Close("Long");
                this.lastSide = null;
            }
        }
    }
}
