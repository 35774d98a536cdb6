// Figures and claims: the numbers of a report and the statements that tie them together.

package tree

// Figure is a number of the text. Its value is N / 10^Scale in the unit's base (万 and 亿 are multiplied in);
// Low and High bound what the wording allows (680余: 681 to 689), rounding left out of account.
// All four integers are exact; there is no binary floating point anywhere in the tree.
type Figure struct {
	ID       int    `json:"id"`
	Span     Span   `json:"span"`    // approximators, digits and unit
	Literal  string `json:"literal"` // as written
	N        int64  `json:"n"`
	Scale    int    `json:"scale"`
	Step     int64  `json:"step"`           // size of the last written digit, in units of 10^-Scale (3.2万: 1000)
	Low      int64  `json:"low"`            // smallest value the wording allows, same Scale
	High     *int64 `json:"high,omitempty"` // largest; absent: unbounded
	Approx   string `json:"approx"`         // the approximators as written, e.g. 余, 近, 约, 左右; empty: exact
	Unit     string `json:"unit"`           // as written: 件, 起, 万元, %
	Family   string `json:"family"`         // case, person, person-time, batch, money, percent, … (see units table)
	Kind     string `json:"kind"`           // count, rate, money, measure, ordinal, duration, age, grade, named, identifier, bare
	Role     string `json:"role"`           // "", target, duty, cumulative, prior-year, other-actor
	Quoted   bool   `json:"quoted"`
	Label    string `json:"label"` // words that name what is counted, nearest first
	Sentence int    `json:"sentence"`
	Section  int    `json:"section"`
}

// Term is a figure's part in a claim: bounds brought to the claim's common Scale and base unit, rounding included.
type Term struct {
	Figure  int    `json:"figure"`            // index in Document.Figures; -1 when it stands for a count of listed items or is made of several figures
	Members []int  `json:"members,omitempty"` // the figures that it is made of by adding or subtracting
	Label   string `json:"label"`
	Text    string `json:"text"` // the figure as written
	Span    Span   `json:"span"`
	Unit    string `json:"unit"`
	// Written is the value as written, without the room for rounding and approximation, on the scale of Low and High.
	Written int64  `json:"written"`
	Low     int64  `json:"low"`
	High    *int64 `json:"high,omitempty"` // absent: unbounded
	Exact   bool   `json:"exact"`
}

// Claim is a statement that ties figures together. Which of the optional members are set follows from Kind:
//
//	total         Whole, Readings (each a list of parts), Exhaustive, Signal
//	flow          Parts (what came in), Whole, Out (what became of it)
//	rate, share   Rate, Numerators, Denominators (the first of each is the preferred reading)
//	grim          Rate, Denominators or Numerators; Exhaustive: the count is certainly the base
//	shares        Rates (the shares of one whole), Exhaustive
//	change        Before, After, Change, Direction, ChangeKind
//	count         Whole (what was announced), Items (what is listed)
//	average       Whole, Base, Rate (the stated average)
//	same-amount   Whole, Base (one amount written twice)
//	restated      Whole, Base (one indicator stated twice)
//	approximation Whole (the figure whose wording contradicts itself), Signal
//	table-total   Whole, Readings
type Claim struct {
	ID           int      `json:"id"`
	Kind         string   `json:"kind"`
	Span         Span     `json:"span"`
	Section      int      `json:"section"`
	Sentence     int      `json:"sentence"`
	Scale        int      `json:"scale"` // common scale of all counts in the claim
	Subject      string   `json:"subject"`
	Signal       string   `json:"signal"`  // what the reading rests on: 分别为, 其他, 化解率, …
	Certain      bool     `json:"certain"` // false: other readings are possible, so no verdict of inconsistency
	Reason       string   `json:"reason"`  // why not certain, a key of the reasons table
	Exhaustive   bool     `json:"exhaustive"`
	Disjoint     bool     `json:"disjoint"`
	Whole        *Term    `json:"whole,omitempty"`
	Base         *Term    `json:"base,omitempty"`
	Parts        []Term   `json:"parts,omitempty"`
	Out          []Term   `json:"out,omitempty"`
	Readings     [][]Term `json:"readings,omitempty"`
	Rate         *Term    `json:"rate,omitempty"`
	RateScale    int      `json:"rate_scale"` // scale of Rate, Rates and Change when they are percentages
	Rates        []Term   `json:"rates,omitempty"`
	Numerators   []Term   `json:"numerators,omitempty"`
	Denominators []Term   `json:"denominators,omitempty"`
	Before       *Term    `json:"before,omitempty"`
	After        *Term    `json:"after,omitempty"`
	Change       *Term    `json:"change,omitempty"`
	Direction    string   `json:"direction,omitempty"`   // up, down
	ChangeKind   string   `json:"change_kind,omitempty"` // percent, points, difference, times, fold
	Items        []Term   `json:"items,omitempty"`
}

// EachFigure visits the indexes of the figures that a term is or is made of.
func (t *Term) EachFigure(visit func(figure int)) {
	if t.Figure >= 0 {
		visit(t.Figure)
	}
	for _, figure := range t.Members {
		visit(figure)
	}
}

// EachTerm visits every term of a claim, those of all its readings included.
func (c *Claim) EachTerm(visit func(*Term)) {
	for _, term := range []*Term{c.Whole, c.Base, c.Rate, c.Before, c.After, c.Change} {
		if term != nil {
			visit(term)
		}
	}
	lists := append([][]Term{c.Parts, c.Out, c.Rates, c.Numerators, c.Denominators, c.Items}, c.Readings...)
	for _, terms := range lists {
		for i := range terms {
			visit(&terms[i])
		}
	}
}
