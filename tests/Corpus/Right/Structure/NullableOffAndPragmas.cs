#nullable disable
using Barline;
#pragma warning disable IDE0051

namespace OldStyle
{
    #region Old style
    [Strategy("Old style")]
    partial class OldStyle
    {
        private string _id;
        private Series<double> _line;
        private Nullable<double> _entry;

        private void Setup()
        {
            _id = "Old";
            _line = Ta.Sma(Close, 14);
        }

        private void Process(Bar bar)
        {
            checked
            {
                var crossed = Ta.Crossover(this.Close, this._line);
                if (crossed == true)
                {
                    this.Strategy.Entry(this._id, Side.Long);
                    this._entry = bar.Close;
                }
                else if (_entry.HasValue && (bar.Close < _entry.Value - 2.0))
                {
                    this.Strategy.Close(this._id);
                    _entry = null;
                }
            }
        }
    }
    #endregion
}
